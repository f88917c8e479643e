package org.kaitei.web.gzip;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/**
 * An answer that is sent in gzip when it turns out to be a text, and not a short one; and not at
 * all to who wanted it only if there were none.
 */
final class GzipResponse extends HttpServletResponseWrapper {

  private static final Pattern TEXT =
      Pattern.compile(
          "text/(?!event-stream).*|application/(.*\\+)?(json|xml|csv|x-ndjson|jsonl|javascript)\\b.*"
              + "|image/svg\\+xml.*");

  private static final Set<Integer> WITHOUT_BODY_OF_THEIR_OWN = Set.of(204, 206, 304);
  private static final String CODING = "gzip";

  private final Wanted wanted;
  private @Nullable GzipStream stream;
  private @Nullable PrintWriter writer;

  GzipResponse(HttpServletResponse response, Wanted wanted) {
    super(response);
    this.wanted = wanted;
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      stream = new GzipStream(super.getOutputStream(), this::begin);
    }
    return stream;
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      String encoding = getCharacterEncoding();
      setCharacterEncoding(encoding);
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), encoding));
    }
    return writer;
  }

  /**
   * Writes the headers that say how the answer is sent.
   *
   * @param isShort whether it would hardly become shorter
   */
  private Sent begin(boolean isShort) {
    if (isCommitted()) {
      return Sent.AS_THEY_ARE;
    }
    boolean text = getContentType() != null && TEXT.matcher(getContentType()).matches();
    boolean bare = WITHOUT_BODY_OF_THEIR_OWN.contains(getStatus());
    if (text || bare) {
      addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    boolean coded =
        text && !bare && !isShort && wanted.gzip() && getHeader("Content-Encoding") == null;
    if (coded || (getStatus() == SC_NOT_MODIFIED && wanted.known())) {
      tagAsCoded();
    }
    if (wanted.ifNone() && HttpStatusCode.valueOf(getStatus()).is2xxSuccessful()) {
      setStatus(SC_NOT_MODIFIED);
      return Sent.NOT_AT_ALL;
    }
    if (!coded) {
      return Sent.AS_THEY_ARE;
    }
    setHeader("Content-Encoding", CODING);
    // Tomcat forgets the length, which was that of the other bytes.
    setContentLengthLong(-1);
    return Sent.IN_GZIP;
  }

  private void tagAsCoded() {
    String tag = getHeader(HttpHeaders.ETAG);
    if (tag != null) {
      setHeader(HttpHeaders.ETAG, TagsWithoutCoding.coded(tag));
    }
  }

  @Override
  public void flushBuffer() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    getOutputStream().flush();
    super.flushBuffer();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  /** What is written from here on is another answer, whose headers are not yet known. */
  private void forget() {
    if (stream != null && stream.isCoded()) {
      setHeader("Content-Encoding", null);
    }
    stream = null;
    writer = null;
  }

  void finish() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (stream != null) {
      stream.finish();
    } else {
      begin(true);
    }
  }
}
