package org.kaitei.access.wiring;

import org.kaitei.access.account.Accounts;
import org.kaitei.access.account.SignIn;
import org.kaitei.access.log.AccessLog;
import org.kaitei.access.signin.ByProblem;
import org.kaitei.access.signin.IdentityProvider;
import org.kaitei.access.signin.KeptNowhere;
import org.kaitei.access.signin.ProvidedPeople;
import org.kaitei.access.signin.WayThere;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** Signing in with the organisation's identity provider, where one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${kaitei.oidc.issuer:}' != ''")
@EnableConfigurationProperties(OidcSettings.class)
class OidcWiring {

  @Bean
  IdentityProvider identityProvider(OidcSettings settings) {
    return new IdentityProvider(settings.known());
  }

  @Bean
  ClientRegistrationRepository clientRegistrations(IdentityProvider provider) {
    return id -> id.equals(IdentityProvider.ID) ? provider.registration() : null;
  }

  @Bean
  ProvidedPeople providedPeople(
      Accounts accounts, SignIn signIn, IdentityProvider provider, OidcSettings settings) {
    return new ProvidedPeople(accounts, signIn, provider, settings.claims());
  }

  @Bean
  Customizer<HttpSecurity> signInWithProvider(
      ClientRegistrationRepository clients,
      ProvidedPeople people,
      ByProblem refused,
      AccessLog log) {
    var way = new WayThere(log);
    return http ->
        http.oauth2Login(
            login ->
                login
                    .loginPage("/sign-in")
                    .loginProcessingUrl("/sign-in/*")
                    .clientRegistrationRepository(clients)
                    .authorizedClientRepository(new KeptNowhere())
                    .authorizationEndpoint(
                        there -> there.baseUri("/sign-in/with").authorizationRequestRepository(way))
                    .userInfoEndpoint(info -> info.oidcUserService(people))
                    .successHandler(way)
                    .failureHandler(refused)
                    .withObjectPostProcessor(refusingLike(refused)));
  }

  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> refusingLike(
      ByProblem refused) {
    return new ObjectPostProcessor<>() {
      @Override
      public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler(refused);
        return filter;
      }
    };
  }
}
