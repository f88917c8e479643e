package org.kaitei.access.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose an address is, as far as it tells: with IPv6 a single machine has a whole /64 to choose
 * from, and would otherwise be somebody else with every request.
 */
public final class Network {

  private static final int BYTES = 8;

  private Network() {}

  /**
   * @param address as it is written in numbers; anything else stays as it is
   */
  public static String of(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      return InetAddress.getByName(address) instanceof Inet6Address long6
          ? HexFormat.of().formatHex(Arrays.copyOf(long6.getAddress(), BYTES)) + "/64"
          : InetAddress.getByName(address).getHostAddress();
    } catch (UnknownHostException noAddress) {
      return address;
    }
  }
}
