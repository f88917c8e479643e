package org.kaitei.query.pages.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaitei.access.signin.IdentityProvider;
import org.kaitei.query.pages.Visit;
import org.kaitei.query.pages.Words;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The page leads to the organisation's own way to sign in where there is one. */
class WayToProviderTest {

  private final IdentityProvider provider =
      new IdentityProvider(
          new IdentityProvider.Known(
              "https://login.example", "https://login.example/x", "", "", ""));

  @Test
  void the_wanted_page_goes_along() {
    assertThat(shown(Map.of("provider", provider)).provider())
        .isEqualTo("/sign-in/with/oidc?next=%2Ffigures&lang=en");
  }

  @Test
  void without_a_provider_there_is_the_form_alone() {
    SignInPage page = shown(Map.of());

    assertThat(page.provider()).isNull();
    assertThat(page.action()).isEqualTo("/sign-in?lang=en");
  }

  private static SignInPage shown(Map<String, Object> beans) {
    var providers = new StaticListableBeanFactory(beans).getBeanProvider(IdentityProvider.class);
    var words = new ResourceBundleMessageSource();
    words.setBasename("pages");
    words.setDefaultEncoding("UTF-8");
    var visit = new Visit(new Words(words, Locale.ENGLISH), "en", null);
    return (SignInPage)
        new SignInPages(null, providers, null).form("/figures", visit).getModel().get("page");
  }
}
