package readout.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.store.Store;
import readout.web.PageServer;
import readout.web.ServeException;

/** {@code readout serve}: the web app on a store. */
@Command(
        name = "serve",
        description = "Serves a store as a web app, to this machine only unless --host is given.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final String HERE = "127.0.0.1";

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", defaultValue = "8017", description = "0 for any that is free (${DEFAULT-VALUE}).")
    private int port = 8017;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = HERE,
            description = "Where requests are taken; other than this machine's own address, a token is asked for.")
    private String host = HERE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return store.use(spec, this::serve);
    }

    private int serve(Store open) {
        Optional<String> token = isHere() ? Optional.empty() : Optional.of(PageServer.secret());
        try (PageServer server = PageServer.start(
                open, new AddingIntake(open), new StoreExports(open), new PageServer.Door(host, port, token))) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("The record of " + open.name() + " is at http://" + host + ":" + server.port() + "/"
                    + token.map(secret -> "?token=" + secret).orElse(""));
            out.println("Ctrl-C ends it.");
            out.flush();
            new CountDownLatch(1).await();
            return 0;
        } catch (ServeException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private boolean isHere() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ParameterException(spec.commandLine(), "--host: no such address: " + host, e);
        }
    }
}
