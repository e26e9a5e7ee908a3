using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1022_SecretInContextTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext("a/s.txt", "t.txt", "u/v.txt") { Ignored = ["u"] } };

    [Theory]
    [InlineData("services: {w: {build: {dockerfile_inline: \"FROM x\\nCOPY . .\"}}}\nsecrets: {s: {file: '[|a/s.txt|]'}, t: {file: '[|./t.txt|]'}, v: {file: u/v.txt}, n: {file: ./none.txt}}")]
    [InlineData("services: {w: {build: {dockerfile_inline: \"FROM x\\nADD a /b\"}}}\nsecrets: {s: {file: '[|a/s.txt|]'}, t: {file: ./t.txt}}")]
    public void Speaks(string markup) => RuleTest.Verify<SecretInContextAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {w: {build: {dockerfile_inline: \"FROM x\\nCOPY src .\"}}}\nsecrets: {t: {file: ./t.txt}}")]
    [InlineData("services: {w: {build: {dockerfile_inline: \"FROM x AS b\\nCOPY . .\\nFROM y\\nCOPY --from=b /o /o\"}}}\nsecrets: {t: {file: ./t.txt}}")]
    [InlineData("services: {w: {build: {context: $C, dockerfile_inline: \"FROM x\\nCOPY . .\"}}}\nsecrets: {t: {file: ./t.txt}}")]
    [InlineData("services: {w: {build: {dockerfile_inline: \"FROM x\\nCOPY . .\"}}}\nsecrets: {t: {environment: T}, u: {file: /etc/t}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SecretInContextAnalyzer>(text, InFolder);
}
