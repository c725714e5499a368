package readout.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks tests that use the HTTP server of the JDK, which forbidden-apis takes for an internal class. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@interface UsesHttpServer {}
