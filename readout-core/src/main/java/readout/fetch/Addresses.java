package readout.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Tells addresses on the open web from those of this machine and of private networks. */
final class Addresses {
    private Addresses() {}

    /** Throws when the scheme is not one of the web, or when the host is not on the open web and that is not allowed. */
    static void check(URI uri, boolean privateAllowed) throws FetchException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw new FetchException("not an address of a web page");
        }
        if (uri.getUserInfo() != null) {
            throw new FetchException("an address with a user name: not fetched");
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!privateAllowed && isPrivate(address)) {
                    throw new FetchException("its host is this machine or in a private network ("
                            + address.getHostAddress() + "), which is asked only with --allow-private");
                }
            }
        } catch (UnknownHostException e) {
            throw new FetchException("no such host: " + uri.getHost());
        }
    }

    static boolean isPrivate(InetAddress address) {
        byte[] b = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (b[0] & 0xFE) == 0xFC;
        boolean shared = b.length == 4 && (b[0] & 0xFF) == 100 && (b[1] & 0xC0) == 64;
        boolean zero = b.length == 4 && b[0] == 0;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared
                || zero;
    }
}
