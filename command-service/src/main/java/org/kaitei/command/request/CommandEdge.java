package org.kaitei.command.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaitei.command.ledger.Answer;
import org.kaitei.command.ledger.Answered;
import org.kaitei.command.ledger.Dispatch;
import org.kaitei.command.ledger.LedgerCommand;
import org.kaitei.command.ledger.Reply;
import org.kaitei.command.ledger.RequestKey;
import org.kaitei.command.ledger.StreamEnds;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.StreamId;
import org.kaitei.ledger.SubmittedBy;
import org.kaitei.web.IdempotencyKey;
import org.kaitei.web.Problems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** What every HTTP call that records something has in common. */
public class CommandEdge {

  /** The position that a view was last changed at, and what else tells its answers apart. */
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[\\w-]{1,50})?\"");

  private final Dispatch dispatch;
  private final StreamEnds ends;
  private final Submitter submitter;
  private final Problems problems;
  private final JsonMapper json;

  public CommandEdge(
      Dispatch dispatch, StreamEnds ends, Submitter submitter, Problems problems, JsonMapper json) {
    this.dispatch = dispatch;
    this.ends = ends;
    this.submitter = submitter;
    this.problems = problems;
    this.json = json;
  }

  public SubmittedBy submitter() {
    return submitter.now();
  }

  /**
   * The revision that a stream had in the version that the client knows, from {@code If-Match}.
   *
   * @return null when the client asks for no such check
   * @throws Refusal {@code malformed-if-match}
   */
  public Long known(StreamId stream, HttpServletRequest request) {
    Long version = version(request);
    return version == null ? null : ends.at(stream, version);
  }

  /**
   * The version that the client knows, from {@code If-Match}: a position of the ledger.
   *
   * @return null when the client names none
   * @throws Refusal {@code malformed-if-match}
   */
  public Long version(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.strip().equals("*")) {
      return null;
    }
    Matcher etag = ETAG.matcher(header.strip());
    if (!etag.matches()) {
      throw Refusal.malformed("malformed-if-match", Map.of("header", header));
    }
    return Long.parseLong(etag.group(1));
  }

  /** Answers with the stream and its new revision. */
  public ResponseEntity<?> answer(HttpServletRequest request, LedgerCommand command) {
    return answer(request, command, 200, Function.<Answer>identity());
  }

  /**
   * Decides, once for every {@code Idempotency-Key}, and answers.
   *
   * @param status of the response when something was recorded; otherwise it is 200
   * @param form what the answer looks like in JSON
   */
  public <A extends Answered> ResponseEntity<?> answer(
      HttpServletRequest request, LedgerCommand command, int status, Function<A, ?> form) {
    return answer(key(request, command), command, status, form);
  }

  /**
   * Decides one step of a call that takes several transactions. With a key each of them is decided
   * once, so that a call that was cut off is taken up where it ended.
   *
   * @param name of the step within the call
   */
  public <A extends Answered> ResponseEntity<?> step(
      String name, HttpServletRequest request, LedgerCommand command, Function<A, ?> form) {
    return answer(key(request, command).map(key -> key.step(name)), command, 200, form);
  }

  private static Optional<RequestKey> key(HttpServletRequest request, LedgerCommand command) {
    return IdempotencyKey.of(request)
        .map(sent -> new RequestKey(command.by().subject(), sent.key(), sent.requestHash()));
  }

  private <A extends Answered> ResponseEntity<?> answer(
      Optional<RequestKey> key, LedgerCommand command, int status, Function<A, ?> form) {
    if (key.isEmpty()) {
      A answer = dispatch.send(command);
      return ResponseEntity.status(answer.changed() ? status : 200).body(form.apply(answer));
    }
    Reply reply =
        dispatch.send(
            command,
            key.get(),
            (A answer) -> reply(answer.changed() ? status : 200, form.apply(answer)),
            this::refused);
    return ResponseEntity.status(reply.status())
        .contentType(
            reply.status() < 400 ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_PROBLEM_JSON)
        .body(json.readTree(reply.body()));
  }

  private Reply refused(Refusal refusal) {
    var problem = problems.problem(refusal, LocaleContextHolder.getLocale());
    return reply(problem.getStatus(), problem);
  }

  private Reply reply(int status, Object body) {
    return new Reply(status, json.writeValueAsString(body));
  }
}
