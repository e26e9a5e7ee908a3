using DockerLint.Analyzers.Compose;
using DockerLint.Analyzers.Dockerfile;
using DockerLint.Analyzers.DotNet;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8034_DevCertificateTests
{
    private const string Name = "ASPNETCORE_Kestrel__Certificates__Default__Password";

    [Theory]
    [InlineData($"FROM x\nENV {Name}=[|kR8!vQ2z#Lm5|]")]
    [InlineData($"FROM x\nENV {Name} [|password|]")]
    [InlineData("FROM x\nENV A=1 Kestrel__Certificates__Default__Password=[|1234|]")]
    public void Speaks(string markup) => RuleTest.Verify<DevCertificateAnalyzer>(markup);

    [Theory]
    [InlineData($"FROM x\nARG P\nENV {Name}=$P")]
    [InlineData($"FROM x\nENV {Name}=")]
    [InlineData($"FROM x\nENV {Name}=changeme")]
    [InlineData("FROM x\nENV ASPNETCORE_Kestrel__Certificates__Default__Path=/https/a.pfx")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DevCertificateAnalyzer>(text);

    [Theory]
    [InlineData($"services: {{a: {{image: x, environment: {{{Name}: '[|secret|]'}}}}}}")]
    [InlineData($"services: {{a: {{image: x, environment: {{{Name}: '[|secret|]'}}, volumes: ['~/.aspnet/https:/https:ro']}}}}")]
    [InlineData($"services: {{a: {{image: x, environment: ['aspnetcore_kestrel__certificates__default__password=[|kR8!vQ2z#Lm5|]']}}}}")]
    public void SpeaksAboutServices(string markup) => RuleTest.Verify<DevCertificateAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData($"services: {{a: {{image: x, environment: {{{Name}: $P}}}}, b: {{image: x, environment: [{Name}]}}}}")]
    [InlineData("services: {a: {image: x, volumes: ['./https:/https:ro', '~/.aspnet/DataProtection-Keys:/keys', 'https:/root/.aspnet/https']}}")]
    [InlineData("services: {a: {volumes: ['~/.aspnet/https:/https:ro']}}")]
    public void IsSilentAboutServices(string text) => RuleTest.VerifySilent<DevCertificateAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: ['[|~/.aspnet/https|]:/https:ro', '[|${APPDATA}/ASP.NET/Https|]:/c:ro', {type: bind, source: '[|${HOME}/.aspnet/https/|]', target: /d}]}}")]
    public void A_mount_of_the_certificates_of_a_developer_is_an_info(string markup) =>
        RuleTest.Verify<DevCertificateAnalyzer>(markup, RuleTestOptions.Compose with { ExpectedSeverity = DiagnosticSeverity.Info });

    [Theory]
    [InlineData("docker-compose.override.yml")]
    [InlineData("docker-compose.vs.debug.yml")]
    [InlineData("compose.dev.yaml")]
    public void Files_of_developers_may_mount_their_certificates(string path) =>
        RuleTest.VerifySilent<DevCertificateAnalyzer>("services: {a: {image: x, volumes: ['~/.aspnet/https:/https:ro']}}", RuleTestOptions.Compose with { Path = path });

    [Fact]
    public void The_rules_about_any_secret_leave_the_password_alone()
    {
        RuleTest.VerifySilent<LiteralSecretAnalyzer>($"services: {{a: {{image: x, environment: {{{Name}: 'kR8!vQ2z#Lm5', KESTREL__CERTIFICATES__DEFAULT__PASSWORD: secret}}}}}}", RuleTestOptions.Compose);
        RuleTest.VerifySilent<SecretAnalyzer>($"FROM x\nENV {Name}=kR8!vQ2z#Lm5");
    }
}
