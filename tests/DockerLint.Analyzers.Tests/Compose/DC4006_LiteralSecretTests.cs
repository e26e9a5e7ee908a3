using DockerLint.Analyzers.Compose;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC4006_LiteralSecretTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", environment: {DB_PASSWORD: \"[|kR8!vQ2z#Lm5|]\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: [\"DB_PASSWORD=[|kR8!vQ2z#Lm5|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {NOTE: \"[|ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8|]\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", labels: {token: \"[|kR8!vQ2z#Lm5|]\"}}}")]
    [InlineData("services: {a: {build: {context: ., args: {API_KEY: \"[|kR8!vQ2z#Lm5|]\"}}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {URL: \"postgres://u:[|kR8!vQ2zLm5|]@db/x\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--api-token=[|kR8!vQ2zLm5|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: \"serve --api-token=[|kR8!vQ2zLm5|] --port 80\"}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {POSTGRES_PASSWORD: {|DC4011:postgres|}}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {URL: \"postgres://u:{|DC4011:letmein|}@db/x\"}}}")]
    [InlineData("configs: {c: {content: \"token = [|ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8|]\"}}\nservices: {a: {image: x}}\n")]
    [InlineData("services: {a: {image: x, labels: {com.example.password: '[|kR8!vQ2z#Lm5|]'}}}")]
    [InlineData("services: {a: {image: x, command: [redis-server, --requirepass, '[|kR8!vQ2z#Lm5|]']}}")]
    [InlineData("services: {a: {image: x, command: 'serve --api-token [|kR8vQ2zLm5x9|] --port 80'}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, curl, -u, '[|admin:kR8vQ2zLm5x9|]', 'http://localhost/']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: 'mysqladmin ping [|-pkR8vQ2zLm5x9|]'}}}")]
    [InlineData("configs:\n  c:\n    content: |\n      user = app\n      password = [|kR8vQ2zLm5x9|]\n      api_token: \"[|xR8vQ2zLm5x9|]\"\n")]
    public void Speaks(string markup) => RuleTest.Verify<LiteralSecretAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", environment: {DB_PASSWORD: \"${DB_PASSWORD}\", B_PASSWORD: \"${X:-kR8!vQ2zLm5}\", C_PASSWORD: \"\", D_PASSWORD: }}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {KAFKA_SSL_KEYSTORE_CREDENTIALS: destKafka1_keystore_creds}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {DB_PASSWORD_FILE: /run/secrets/db, PASSWORD_MIN_LENGTH: 12, TOKEN_ENDPOINT: \"https://id.example/token\", KEYBOARD: de}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {DB_PASSWORD: changeme, API_KEY: \"<your-key>\", X_TOKEN: \"your-token-here\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {URL: \"postgres://u:${P}@db/x\", V: \"https://user@host/x\"}}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: [DB_PASSWORD]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"--password-file=/run/secrets/x\", \"--token=${T}\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {ALLOW_EMPTY_PASSWORD: \"yes\", PASSWORD_RESET_ENABLED: \"true\"}}}")]
    [InlineData("services: {a: {image: x, labels: {com.example.password-file: kR8vQ2zLm5x9, com.example.name: kR8vQ2zLm5x9}}}")]
    [InlineData("services: {a: {image: x, command: [serve, --password, $$PASSWORD, --token, '${T}', --secret, --verbose, --password-file, kR8vQ2zLm5x9]}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: [CMD, curl, -u, 'admin:$$PASSWORD', 'http://localhost/']}}}")]
    [InlineData("services: {a: {image: x, healthcheck: {test: 'mysqladmin ping -p$$MYSQL_ROOT_PASSWORD -proot'}}}")]
    [InlineData("configs:\n  c:\n    content: |\n      password = ${PASSWORD:?}\n      password_file = kR8vQ2zLm5x9\n      # a note: on kR8vQ2zLm5x9\n      password =\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LiteralSecretAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_value_is_in_no_message() => RuleTest.Verify<LiteralSecretAnalyzer>(
        "services: {a: {image: x, environment: {DB_PASSWORD: '[|kR8!vQ2z#Lm5|]'}}}",
        RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Warning, Messages = ["the value of 'DB_PASSWORD' is written into the file, where everybody with the repository reads it"] });
}
