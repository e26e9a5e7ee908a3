using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3010_UnreachableServiceTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: ['U=postgres://u:p@[|b|]:5432/d'], networks: [m]}, b: {image: y, networks: [n]}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: '[|b|]'}, networks: [m]}, b: {image: y}}")]
    [InlineData("services: {a: {image: x, networks: [n], command: [serve, '--api=http://[|api|]:80/']}, api: {image: y, networks: [m]}}\nnetworks: {n: , m: }")]
    public void Speaks(string markup) => RuleTest.Verify<UnreachableServiceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: b}, networks: [m, n]}, b: {image: y, networks: [n]}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: b}}, b: {image: y}}")]
    [InlineData("services: {a: {image: x, environment: {NAME: b}, networks: [m]}, b: {image: y, networks: [n]}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: b}, networks: [m]}, b: {image: y, network_mode: host}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: b}, networks: [m]}, b: {image: y, networks: [n]}, c: {image: z, networks: {m: {aliases: [b]}}}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: b}, networks: [m]}, b: {image: y, networks: [n]}}\nnetworks: {m: {external: true}, n: }")]
    [InlineData("services: {a: {image: x, environment: {U: 'http://b.example.org/'}, networks: [m]}, b: {image: y, networks: [n]}}")]
    [InlineData("services: {a: {image: x, environment: {DB_HOST: $B}, networks: [m]}, b: {image: y, networks: [n]}}")]
    [InlineData("services: {a: {image: x, networks: [n], command: [serve, api, 'api:80']}, api: {image: y, networks: [m]}}\nnetworks: {n: , m: }")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnreachableServiceAnalyzer>(text, RuleTestOptions.Compose);
}
