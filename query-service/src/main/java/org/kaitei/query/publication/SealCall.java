package org.kaitei.query.publication;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.kaitei.sheet.SheetId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Gives the files of a publication to the command API, which keeps them with the ledger. */
public final class SealCall {

  private static final Logger log = LoggerFactory.getLogger(SealCall.class);
  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration TO_ANSWER = Duration.ofMinutes(5);

  private final RestClient http;
  private final Supplier<String> tokens;
  private String token;

  /**
   * @param address of the command API, without a path
   * @param tokens makes a token by which Kaitei itself is known
   */
  public SealCall(String address, Supplier<String> tokens) {
    var requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .build());
    requests.setReadTimeout(TO_ANSWER);
    this.http = RestClient.builder().requestFactory(requests).baseUrl(address).build();
    this.tokens = tokens;
  }

  private record Files(List<File> files) {}

  private record File(String mediaType, String content) {

    static File of(String mediaType, byte[] bytes) {
      return new File(mediaType, Base64.getEncoder().encodeToString(bytes));
    }
  }

  /**
   * Returns when the files are kept, these or those that another instance was first with.
   *
   * @throws NotSealed when they are not
   */
  void seal(SheetId sheet, int number, byte[] json, byte[] csv) {
    var files = new Files(List.of(File.of("application/json", json), File.of("text/csv", csv)));
    HttpStatusCode status =
        http.post()
            .uri(
                "/api/plans/{plan}/sheets/{year}/publications/{number}/seal",
                sheet.plan(),
                sheet.year(),
                number)
            .headers(headers -> headers.setBearerAuth(token()))
            .contentType(MediaType.APPLICATION_JSON)
            .body(files)
            .exchange((request, response) -> response.getStatusCode());
    if (status.isSameCodeAs(HttpStatus.CONFLICT)) {
      log.warn("Publication {} of {} is sealed with other files", number, sheet.stream());
    } else if (!status.is2xxSuccessful()) {
      token = null;
      throw new NotSealed(sheet, number, status);
    }
  }

  private String token() {
    if (token == null) {
      token = tokens.get();
    }
    return token;
  }

  /** The command API has not kept the files. */
  static final class NotSealed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotSealed(SheetId sheet, int number, HttpStatusCode status) {
      super(
          "publication %d of %s is not sealed yet: the command API answers %s"
              .formatted(number, sheet.stream(), status));
    }
  }
}
