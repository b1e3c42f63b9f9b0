package plait.ingest;

/** A file format that can be read, with its media type. */
enum Format {
    PLAIN("text/plain"),
    MARKDOWN("text/markdown"),
    VTT("text/vtt"),
    SRT("application/x-subrip"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    DOC("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    PDF("application/pdf"),
    HTML("text/html"),
    EPUB("application/epub+zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** True when the file is characters and nothing else, so that its encoding has to be found out. */
    boolean isPlain() {
        return this == PLAIN || this == MARKDOWN || this == VTT || this == SRT;
    }
}
