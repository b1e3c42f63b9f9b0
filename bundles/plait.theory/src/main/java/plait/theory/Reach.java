package plait.theory;

import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import plait.core.Problem;

/** What a query would reach for beside the study's own data; all of that is refused. */
final class Reach {
    /** Functions that compute and do nothing else. */
    private static final List<String> PLAIN = List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions#", "http://www.w3.org/2005/xpath-functions/math#");

    /** Calls whatever function it is given the name of. */
    private static final String CALLS_OTHERS = "http://www.w3.org/2005/xpath-functions#apply";

    private static final FunctionRegistry FUNCTIONS = new PlainFunctions();

    private final Query query;
    private final ExprVisitorBase expressions = new Expressions();
    private final OpVisitorBase patterns = new Patterns();

    Reach(Query query) {
        this.query = query;
    }

    /** @throws Problem if the query asks another service, names data to load, or calls a function of its own */
    void refuse() {
        if (query.hasDatasetDescription()) throw outside("FROM");
        if (query.getQueryPattern() != null) Walker.walk(Algebra.compile(query), patterns, expressions);
    }

    /** The walk passes by what stands in aggregates and in ORDER BY: it is taken there by hand. */
    private final class Patterns extends OpVisitorBase {
        @Override public void visit(OpService service) {
            throw outside("SERVICE");
        }

        @Override public void visit(OpGroup group) {
            for (ExprAggregator each : group.getAggregators()) {
                if (each.getAggregator() instanceof AggCustom) throw outside("a function of its own");
                if (each.getAggregator().getExprList() != null) each.getAggregator().getExprList().forEach(this::walk);
            }
        }

        @Override public void visit(OpOrder order) {
            order.getConditions().forEach(condition -> walk(condition.getExpression()));
        }

        private void walk(Expr expression) {
            Walker.walk(expression, this, expressions);
        }
    }

    private static final class Expressions extends ExprVisitorBase {
        @Override public void visit(ExprFunctionN function) {
            if (function instanceof E_Function named && !isPlain(named.getFunctionIRI())) throw outside("a function of its own");
        }
    }

    private static Problem outside(String what) {
        return new Problem("This query reaches out of the study by " + what + ", which Plait does not allow: no words of a study may leave it, and nothing may come in unseen.");
    }

    /** What the walk above should pass by all the same is not found when it is called. */
    private static final class PlainFunctions extends FunctionRegistry {
        PlainFunctions() {
            FunctionRegistry all = FunctionRegistry.get();
            all.keys().forEachRemaining(iri -> {
                if (isPlain(iri)) put(iri, all.get(iri));
            });
        }

        @Override public FunctionFactory get(String iri) {
            return isPlain(iri) ? super.get(iri) : null;
        }
    }

    private static boolean isPlain(String iri) {
        return !iri.equals(CALLS_OTHERS) && PLAIN.stream().anyMatch(iri::startsWith);
    }

    /** Nothing that is registered for other programs works here, and no call to a service goes out. */
    static Context context() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.enablePropertyFunctions, false);
        FunctionRegistry.set(context, FUNCTIONS);
        PropertyFunctionRegistry.set(context, new PropertyFunctionRegistry());
        return context;
    }
}
