package org.kaitei.query.pages;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Where this server serves the library that draws charts.
 *
 * @param address with the library's version in it
 */
public record ChartLibrary(String address) {

  private static final String COORDINATES = "META-INF/maven/org.mvnpm/echarts/pom.properties";

  /** The one on the class path, whatever its version. */
  public static ChartLibrary onClassPath() throws IOException {
    Properties library = PropertiesLoaderUtils.loadAllProperties(COORDINATES);
    return new ChartLibrary(
        "/_static/echarts/" + library.getProperty("version") + "/dist/echarts.common.min.js");
  }
}
