package org.kaitei.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.AsyncEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of a call that the server may give to another reader once it is over. */
class CallTest {

  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
  private final AtomicInteger completed = new AtomicInteger();
  private MockAsyncContext context;
  private Call call;

  @BeforeEach
  void a_call_is_kept_open() {
    var request =
        new MockHttpServletRequest() {
          @Override
          public MockAsyncContext startAsync() {
            return context;
          }
        };
    context =
        new MockAsyncContext(request, new MockHttpServletResponse()) {
          @Override
          public void complete() {
            completed.incrementAndGet();
          }
        };
    call = Call.keptOpen(request, answer);
  }

  private void writes(String text) throws IOException {
    OutputStream out = call.out();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Test
  void what_is_written_goes_to_its_reader() throws Exception {
    writes("a");
    assertThat(answer.toString(StandardCharsets.US_ASCII)).isEqualTo("a");
  }

  @Test
  void it_is_completed_once_whoever_notices_first_that_the_reader_is_gone() {
    call.onError(new AsyncEvent(context));
    call.close();
    assertThat(completed).hasValue(1);
  }

  @Test
  void what_the_server_has_completed_is_not_completed_again() {
    call.onComplete(new AsyncEvent(context));
    call.close();
    call.onError(new AsyncEvent(context));
    assertThat(completed).hasValue(0);
  }

  @Test
  void after_its_end_nothing_is_written_to_who_has_it_then() {
    call.onComplete(new AsyncEvent(context));
    assertThatThrownBy(() -> writes("a")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> call.out().flush()).isInstanceOf(IOException.class);
    assertThat(answer.size()).isZero();
  }
}
