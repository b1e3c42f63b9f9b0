@echo off
rem Plait on Windows: the window (plait, plait open STUDY) and the command line of the product as it is built. Build it first: mvn package
setlocal enabledelayedexpansion
set "root=%~dp0"
if defined PLAIT_JAVA_HOME set "JAVA_HOME=%PLAIT_JAVA_HOME%"
set java=java
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
for /d %%d in ("%root%releng\plait.product\target\products\plait\win32\win32\*") do set "home=%%d"
if not defined home echo plait: The product is not built. Run: mvn package>&2& exit /b 1
set options=-Xmx2g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dplait.home=%root:~0,-1%"
if "%~1"=="" goto window
if "%~1"=="open" goto open
set "classpath="
for /d %%d in ("%home%\plugins\plait.*") do set "classpath=!classpath!%%d;%%d\lib\*;"
for %%f in ("%home%\plugins\org.eclipse.emf.*.jar") do set "classpath=!classpath!%%f;"
"%java%" %options% -cp "%classpath%" plait.app.CommandLine %*
exit /b %errorlevel%
:open
if "%~2"=="" echo usage: plait open STUDY>&2& exit /b 2
set options=%options% "-Dplait.study=%~f2"
:window
for %%f in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do "%java%" %options% -jar "%%f" -data @noDefault
exit /b %errorlevel%
