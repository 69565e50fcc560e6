package io.daypass.api;

import io.daypass.login.Logins;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who gets in at all. Everything needs a login but health, and metrics need a duty; what a person
 * may do comes later.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final PathPatternRequestMatcher.Builder PATHS =
      PathPatternRequestMatcher.withDefaults();

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SecurityFilterChain everything(
      HttpSecurity http, ProblemWriter problems, Logins logins, MayWatch mayWatch)
      throws Exception {
    return http.authorizeHttpRequests(
            paths ->
                paths
                    .requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                    .permitAll()
                    .requestMatchers(EndpointRequest.toAnyEndpoint())
                    .access(mayWatch)
                    // The engine's set-up page makes administrators without a login when it finds
                    // none (CVE-2026-77226); its own login is not ours.
                    .requestMatchers(
                        PATHS.matcher("/camunda/api/admin/setup/**"),
                        PATHS.matcher("/camunda/app/admin/*/setup/**"),
                        PATHS.matcher("/camunda/api/admin/auth/user/*/login/**"))
                    .denyAll()
                    .requestMatchers(PATHS.matcher(HttpMethod.TRACE, "/**"))
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .httpBasic(
            basic ->
                basic
                    .realmName("Daypass")
                    .authenticationDetailsSource(LoginDetails::new)
                    .authenticationEntryPoint(problems))
        .addFilterBefore(new LoginBrake(logins, problems), BasicAuthenticationFilter.class)
        .addFilterAfter(new SameOrigin(problems), BasicAuthenticationFilter.class)
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        // SameOrigin turns foreign pages away from the API; the engine's web
        // applications bring their own token.
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin()))
        .build();
  }
}
