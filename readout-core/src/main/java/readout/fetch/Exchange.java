package readout.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends one request and takes its answer, whole, within the limits of size and time. */
final class Exchange {

    private final Fetcher.Limits limits;
    private @Nullable HttpClient client;

    Exchange(Fetcher.Limits limits) {
        this.limits = limits;
    }

    /** The client, made when it is first needed: most runs read files alone, and making one takes as long as reading one. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(limits.time())
                    .build();
        }
        return client;
    }

    /** @param known what is known of the page from before; when it is still so, the answer is 304 without a body */
    HttpResponse<byte[]> ask(URI uri, long most, Optional<Validators.Validator> known) throws FetchException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(limits.time())
                .header("User-Agent", Fetcher.AGENT + "/0.1 (reads press coverage)")
                .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
        known.ifPresent(validator -> {
            validator.entityTag().ifPresent(tag -> request.header("If-None-Match", tag));
            validator.modified().ifPresent(date -> request.header("If-Modified-Since", date));
        });
        CompletableFuture<HttpResponse<byte[]>> answer =
                client().sendAsync(request.build(), info -> new LimitedBody(most));
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new FetchException("no whole answer within " + limits.time().toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("interrupted");
        }
    }

    private static FetchException problem(@Nullable Throwable cause) {
        Throwable inner =
                cause instanceof IOException && cause.getCause() instanceof FetchException ? cause.getCause() : cause;
        if (inner instanceof FetchException known) {
            return known;
        }
        String message = inner == null || inner.getMessage() == null ? "no connection" : inner.getMessage();
        return new FetchException("cannot be fetched: " + message);
    }
}
