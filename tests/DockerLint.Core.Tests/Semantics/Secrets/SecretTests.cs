using DockerLint.Semantics.Secrets;

namespace DockerLint.Core.Tests.Semantics.Secrets;

public sealed class SecretTests
{
    // Built at run time, so that no scanner takes this file for a leak.
    private static readonly string Body = string.Concat(Enumerable.Range(0, 4).Select(i => "aB3dE6gH9k" + i));

    [Theory]
    [InlineData("DB_PASSWORD")]
    [InlineData("MYSQL_ROOT_PASSWORD")]
    [InlineData("password")]
    [InlineData("githubToken")]
    [InlineData("AWS_SECRET_ACCESS_KEY")]
    [InlineData("API_KEY")]
    [InlineData("apiKey")]
    [InlineData("APIKey")]
    [InlineData("SMTP_PASS")]
    [InlineData("CLIENT_SECRET")]
    [InlineData("NPM_TOKEN")]
    [InlineData("AZURE_DEVOPS_PAT")]
    [InlineData("SSH_PRIVATE_KEY")]
    [InlineData("PGPASSWORD")]
    [InlineData("AWS_ACCESS_KEY_ID")]
    public void Names_that_speak_of_a_secret(string name) => SecretName.SpeaksOfSecret(name).Should().BeTrue();

    [Theory]
    [InlineData("TOKEN_ENDPOINT")]
    [InlineData("PASSWORD_MIN_LENGTH")]
    [InlineData("PUBLIC_KEY")]
    [InlineData("NUGET_AUTH_TYPE")]
    [InlineData("POSTGRES_PASSWORD_FILE")]
    [InlineData("SSH_KEY_TYPE")]
    [InlineData("TOKENIZERS_PARALLELISM")]
    [InlineData("KEYBOARD_LAYOUT")]
    [InlineData("GOPRIVATE")]
    [InlineData("SIGNING_KEY_ALIAS")]
    [InlineData("MAX_TOKENS")]
    [InlineData("AUTHOR")]
    [InlineData("PASS_THROUGH")]
    [InlineData("SECRET_NAME")]
    [InlineData("GPG_KEY")]
    [InlineData("MONKEY")]
    [InlineData("MYSQL_ALLOW_EMPTY_PASSWORD")]
    [InlineData("PASSWORD_HASH")]
    public void Names_that_do_not(string name) => SecretName.SpeaksOfSecret(name).Should().BeFalse();

    [Theory]
    [InlineData("", SecretStrength.None)]
    [InlineData("true", SecretStrength.None)]
    [InlineData("3600", SecretStrength.None)]
    [InlineData("/run/secrets/db", SecretStrength.None)]
    [InlineData("https://id.test/token", SecretStrength.None)]
    [InlineData("$OTHER", SecretStrength.None)]
    [InlineData("${OTHER:-x}", SecretStrength.None)]
    [InlineData("30d", SecretStrength.None)]
    [InlineData("changeme", SecretStrength.Placeholder)]
    [InlineData("<your token>", SecretStrength.Placeholder)]
    [InlineData("xxxxxxxxxxxx", SecretStrength.Placeholder)]
    [InlineData("your-api-key-123", SecretStrength.Placeholder)]
    [InlineData("postgres", SecretStrength.Word)]
    [InlineData("basic-auth", SecretStrength.Word)]
    [InlineData("hunter2", SecretStrength.Word)]
    [InlineData("P@ssw0rd", SecretStrength.Likely)]
    [InlineData("s3cr3tPassw0rd", SecretStrength.Likely)]
    [InlineData("9f86d081884c7d659a2feaa0c55ad015", SecretStrength.Likely)]
    public void Values_are_judged_by_their_make(string value, SecretStrength expected) => SecretValue.Judge(value).Should().Be(expected);

    [Theory]
    [InlineData("ghp_", "GitHub token")]
    [InlineData("hf_", "Hugging Face token")]
    [InlineData("glpat-", "GitLab token")]
    [InlineData("sk-ant-", "Anthropic key")]
    [InlineData("sk-proj-", "OpenAI key")]
    [InlineData("dckr_pat_", "Docker Hub token")]
    public void Tokens_of_known_form_are_found_anywhere(string prefix, string kind)
    {
        var text = $"curl -H 'Authorization: {prefix}{Body}' x";
        var token = SecretTokens.Find(text).Should().ContainSingle().Subject;
        token.Kind.Should().Be(kind);
        text.Substring(token.Span.Start, token.Span.Length).Should().Be(prefix + Body);
    }

    [Fact]
    public void Examples_and_parts_of_words_are_no_tokens()
    {
        SecretTokens.Find("AKIA" + "IOSFODNN7EXAMPLE").Should().BeEmpty();
        SecretTokens.Find("x" + "ghp_" + Body).Should().BeEmpty();
        SecretTokens.Find("hf_" + new string('a', 34)).Should().BeEmpty();
        SecretTokens.Find("ghp_short").Should().BeEmpty();
    }

    [Fact]
    public void A_private_key_is_found_by_its_first_line()
    {
        var text = "RUN echo '-----BEGIN " + "OPENSSH PRIVATE KEY-----' > k";
        SecretTokens.Find(text).Should().ContainSingle().Which.Kind.Should().Be("private key");
        SecretTokens.Find("-----BEGIN PUBLIC KEY-----").Should().BeEmpty();
    }

    [Theory]
    [InlineData("https://bob:Tr0ub4dor@example.org/x", "Tr0ub4dor")]
    [InlineData("postgres://u:abc123@db/x,redis://:zz9@r", "abc123|zz9")]
    [InlineData("https://bob:$PASS@example.org", "")]
    [InlineData("https://bob:${P}@example.org", "")]
    [InlineData("https://user:password@example.org", "")]
    [InlineData("https://example.org:8080/a@b", "")]
    [InlineData("git@example.org:a/b", "")]
    public void Passwords_in_addresses_are_found(string text, string expected) =>
        string.Join("|", SecretTokens.FindInAddresses(text).Select(token => text.Substring(token.Span.Start, token.Span.Length))).Should().Be(expected);
}
