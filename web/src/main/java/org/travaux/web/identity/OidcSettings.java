package org.travaux.web.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// An identity provider that persons may sign in with, under `travaux.oidc.`; off as long as no
/// issuer is named. Persons have to be registered here all the same.
///
/// @param issuer such as `https://accounts.example.org`; what else there is to know of it is asked
///     of it when somebody first signs in
/// @param personClaim which claim of the provider names the person as registered here
@ConfigurationProperties("travaux.oidc")
public record OidcSettings(
    String issuer, String clientId, String clientSecret, String personClaim) {}
