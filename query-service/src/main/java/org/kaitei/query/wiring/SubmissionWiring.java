package org.kaitei.query.wiring;

import java.time.InstantSource;
import org.kaitei.query.department.DepartmentAnswers;
import org.kaitei.query.department.DepartmentApi;
import org.kaitei.query.department.ResponsibilityAnswers;
import org.kaitei.query.question.Today;
import org.kaitei.query.submission.SubmissionAnswers;
import org.kaitei.query.submission.SubmissionApi;
import org.kaitei.query.work.WorkAnswers;
import org.kaitei.query.work.WorkApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How departments submit what they answer for. */
@Configuration(proxyBeanMethods = false)
@Import({
  DepartmentAnswers.class,
  DepartmentApi.class,
  ResponsibilityAnswers.class,
  SubmissionAnswers.class,
  SubmissionApi.class,
  WorkAnswers.class,
  WorkApi.class
})
public class SubmissionWiring {

  @Bean
  Today today() {
    return new Today(InstantSource.system());
  }
}
