using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC6002_MovingImageTagTests
{
    [Theory]
    [InlineData("services: {a: {image: \"[|postgres|]\"}}")]
    [InlineData("services: {a: {image: \"{|DC6006:nginx:stable|}\"}}")]
    [InlineData("services: {a: {image: \"[|postgres:latest|]\"}}")]
    [InlineData("services: {a: {image: \"[|host.example:5000/a/b|]\"}}")]
    [InlineData("services:\n  a:\n    image: [|nginx|]\n")]
    [InlineData("services: {a: {image: \"[|x|]\"}, b: {build: ., image: y}}")]
    [InlineData("services: {a: {image: \"[|postgres:${TAG:-latest}|]\"}}")]
    [InlineData("services: {a: {image: \"[|${REGISTRY:-docker.io}/postgres|]\"}, b: {image: \"{|DC6006:nginx:${TAG-stable}|}\"}}")]
    public void Speaks(string markup) => RuleTest.Verify<MovingImageTagAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"postgres:18\"}}")]
    [InlineData("services: {a: {image: \"postgres:latest@sha256:1111111111111111111111111111111111111111111111111111111111111111\"}}")]
    [InlineData("services: {a: {image: \"postgres:${TAG}\"}}")]
    [InlineData("services: {a: {image: \"postgres:${TAG:-18}\"}, b: {image: \"postgres:${TAG:?}\"}, c: {image: \"${REGISTRY:-docker.io}/postgres:$TAG\"}}")]
    [InlineData("services: {a: {image: \"${IMAGE}\"}}")]
    [InlineData("services: {a: {image: \"x\", build: .}}")]
    [InlineData("services: {a: {image: x}, b: {build: ., image: x}}")]
    [InlineData("services: {a: {image: \"x\", pull_policy: never}}")]
    [InlineData("services: {a: {image: x, extends: {file: b.yaml, service: c}}}")]
    [InlineData("services: {a: {image: \"postgres:latest-alpine\"}}")]
    [InlineData("services: {a: {image: \"nginx:stable-alpine\"}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MovingImageTagAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void An_override_may_name_what_the_file_below_builds() =>
        RuleTest.VerifySilent<MovingImageTagAnalyzer>("services: {a: {image: x}}", RuleTestOptions.Compose with { Path = "docker-compose.override.yml" });

    [Fact]
    public void The_variables_beside_the_file_go_before_the_default() =>
        RuleTest.VerifySilent<MovingImageTagAnalyzer>("services: {a: {image: \"postgres:${TAG:-latest}\"}}", RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add(".env", "TAG=18") });
}
