package org.kaitei.web;

import java.io.File;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** How the container behaves where none of our code is reached. */
final class Container implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  /** So that whoever sends too much hears of it, and does not only lose the connection. */
  private static final int MOST_IGNORED_BYTES = 4 * BoundedBody.MOST_BYTES;

  private static final int MOST_HEADER_BYTES = 8 * 1024;

  private final ProblemWords words;

  Container(ProblemWords words) {
    this.words = words;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> {
          if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.setMaxSwallowSize(MOST_IGNORED_BYTES);
            http.setMaxHttpRequestHeaderSize(MOST_HEADER_BYTES);
          }
        });
    factory.addContextCustomizers(
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(ContainerProblems.class.getName());
            host.getPipeline().addValve(new ContainerProblems(words));
          }
          context.addLifecycleListener(
              new TemporaryFolders(context.getCatalinaBase(), new File(context.getDocBase())));
        });
  }
}
