using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1020_MissingBuildFileTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with { BuildContext = new TestBuildContext("api/Dockerfile", "web/index.html", "conf/nginx.conf") };

    [Theory]
    [InlineData("services: {a: {build: ./api}, b: {build: '[|./web|]'}, c: {build: '[|missing|]'}}")]
    [InlineData("services: {a: {build: ./api}, b: {build: {context: api, dockerfile: '[|Dockerfile.dev|]'}}}")]
    [InlineData("services: {a: {build: ./api}, b: {build: {context: '[|missing|]', dockerfile: Dockerfile.dev}}}")]
    [InlineData("services: {b: {[|build|]: {args: {A: 1}}, volumes: ['./conf/nginx.conf:/c']}}")]
    public void Speaks(string markup) => RuleTest.Verify<MissingBuildFileAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("services: {a: {build: ./api}, b: {build: {context: api, dockerfile: ./Dockerfile}}}")]
    [InlineData("services: {b: {build: missing}}")]
    [InlineData("services: {a: {build: ./api}, b: {build: $DIR}, c: {build: 'https://example.org/x.git'}, d: {build: ../other}, e: {build: /abs}, f: {build: 'git@example.org:x'}, g: {build: {context: web, dockerfile_inline: FROM x}}, h: {build: {context: web, dockerfile: $D}}}")]
    [InlineData("services: {a: {build: ./api}, b: {build: {context: web, dockerfile: ../api/Dockerfile}}}")]
    [InlineData("services: {a: {build: ./api}, b: {build: 'github.com/x/y'}, c: {build: 'example.org/x.git#main'}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingBuildFileAnalyzer>(text, InFolder);

    [Fact]
    public void Is_silent_when_nothing_is_known_of_the_folder() => RuleTest.VerifySilent<MissingBuildFileAnalyzer>("services: {a: {build: ./api}}", RuleTestOptions.Compose);
}
