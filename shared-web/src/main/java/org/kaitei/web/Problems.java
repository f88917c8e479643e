package org.kaitei.web;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.kaitei.ledger.Refusal;
import org.kaitei.ledger.Refusal.Fault;
import org.kaitei.ledger.Refusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

/**
 * Every no as a problem document (RFC 9457): {@code type} is {@code /problems/{code}}, the facts
 * are members of their own, several faults stand in {@code errors}.
 */
@RestControllerAdvice
public class Problems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private static final Set<Kind> PASSING = EnumSet.of(Kind.NOT_YET, Kind.UNDER_WAY, Kind.TOO_MANY);

  private static final Refusal BEYOND_BOUNDS =
      Refusal.malformed(
          "json-beyond-bounds",
          Map.of(
              "deepest", StrictJson.DEEPEST,
              "longest", StrictJson.LONGEST_WORD,
              "most", StrictJson.MOST_TOKENS));

  private static final Refusal UNDECODABLE = Refusal.malformed("malformed-query", Map.of());

  private static final Refusal NO_BODY = Refusal.malformed("body-missing", Map.of());

  private static final Refusal BROKEN_OFF = Refusal.malformed("malformed-request", Map.of());

  private static final Refusal NOT_AVAILABLE =
      new Refusal(Kind.NOT_YET, "not-available", Map.of(), List.of());

  private final ProblemWords words;
  private final List<Outage> outages;

  /**
   * @param outages what is said as {@code not-available}, since it passes
   */
  public Problems(ProblemWords words, List<Outage> outages) {
    this.words = words;
    this.outages = outages;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal, Locale locale) {
    var response = document(status(refusal.kind()));
    if (PASSING.contains(refusal.kind())) {
      response.header(
          HttpHeaders.RETRY_AFTER, refusal.facts().getOrDefault("retryAfter", 1).toString());
    }
    if (refusal.kind() == Refusal.Kind.NOT_SIGNED_IN) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return response.body(problem(refusal, locale));
  }

  /** A value in the body that one of our types refused is answered like any other refusal. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Refusal refusal =
        causes(e).anyMatch(StreamConstraintsException.class::isInstance)
            ? BEYOND_BOUNDS
            : e.getCause() instanceof StreamReadException broken
                ? BrokenJson.refusal(broken, BoundedBody.readOf(request))
                : unreadable(e);
    return refused(refusal, LocaleContextHolder.getLocale());
  }

  /** Points at the value that could not be read. */
  private static Refusal unreadable(HttpMessageNotReadableException e) {
    Optional<Refusal> ours = refusalIn(e);
    if (!(e.getCause() instanceof DatabindException at)) {
      return ours.orElse(e.getCause() == null ? NO_BODY : BROKEN_OFF);
    }
    Fault fault = BodyFault.of("", at);
    if (ours.isPresent()) {
      return new Refusal(ours.get().kind(), ours.get().code(), ours.get().facts(), List.of(fault));
    }
    return fault.code().equals("unknown-field")
        ? new Refusal(Kind.MALFORMED, fault.code(), fault.facts(), List.of(fault))
        : new Refusal(Kind.MALFORMED, "unreadable-body", Map.of(), List.of(fault));
  }

  /** The same for a value in the address. */
  @Override
  protected ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    return refusalIn(e)
        .map(refusal -> refused(refusal, LocaleContextHolder.getLocale()))
        .orElseGet(() -> super.handleTypeMismatch(e, headers, status, request));
  }

  /** What Spring refuses by itself is said as our own refusals are. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var no = NotForUs.of(e, status, request.getHeader(HttpHeaders.CONTENT_TYPE));
    var problem =
        problem(
            HttpStatus.valueOf(status.value()),
            no.code(),
            no.facts(),
            LocaleContextHolder.getLocale());
    var all = new HttpHeaders(headers);
    all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return super.handleExceptionInternal(e, problem, all, status, request);
  }

  /**
   * Whatever is accepted: else somebody whose {@code Accept} is no list of types is told nothing.
   */
  private static ResponseEntity.BodyBuilder document(HttpStatus status) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  private static Optional<Refusal> refusalIn(Throwable failure) {
    return causes(failure).filter(Refusal.class::isInstance).map(Refusal.class::cast).findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  @ExceptionHandler
  ResponseEntity<Object> failed(Exception e, Locale locale) {
    if (asRefusal(e) instanceof Refusal refusal) {
      return refused(refusal, locale);
    }
    log.error("a request failed", e);
    return document(HttpStatus.INTERNAL_SERVER_ERROR)
        .body(problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-error", Map.of(), locale));
  }

  /**
   * The same failure as a refusal, where it is no fault of ours: an address that the server cannot
   * decode, or an outage.
   */
  public Exception asRefusal(Exception failure) {
    if (failure instanceof InvalidParameterException) {
      return UNDECODABLE;
    }
    if (causes(failure).anyMatch(cause -> outages.stream().anyMatch(o -> o.shows(cause)))) {
      log.warn("a request finds something away: {}", failure.toString());
      return NOT_AVAILABLE;
    }
    return failure;
  }

  public ProblemDetail problem(Refusal refusal, Locale locale) {
    ProblemDetail problem =
        problem(status(refusal.kind()), refusal.code(), refusal.facts(), locale);
    if (!refusal.faults().isEmpty()) {
      problem.setProperty(
          "errors", refusal.faults().stream().map(fault -> words.fault(fault, locale)).toList());
    }
    return problem;
  }

  private ProblemDetail problem(
      HttpStatus status, String code, Map<String, Object> facts, Locale locale) {
    var problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create(ProblemType.ADDRESS + code));
    problem.setTitle(words.title(code, locale));
    problem.setDetail(words.detail(code, facts, locale));
    facts.forEach(problem::setProperty);
    return problem;
  }

  private static HttpStatus status(Refusal.Kind kind) {
    return switch (kind) {
      case MALFORMED -> HttpStatus.BAD_REQUEST;
      case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT, UNDER_WAY -> HttpStatus.CONFLICT;
      case CHANGED_SINCE -> HttpStatus.PRECONDITION_FAILED;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case NOT_YET -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
