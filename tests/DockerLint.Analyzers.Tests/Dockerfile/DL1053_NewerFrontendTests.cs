using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1053_NewerFrontendTests
{
    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.3\nFROM a:1\nCOPY [|--link|] a b")]
    [InlineData("# syntax=docker/dockerfile:1.7\nFROM a:1\nCOPY [|--exclude|]=x a b")]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1\nRUN [|--device|]=nvidia.com/gpu=all x")]
    [InlineData("# syntax=docker/dockerfile:1.0\nFROM a:1\nRUN [|--mount|]=type=ssh x")]
    [InlineData("# syntax=docker/dockerfile:1.5\nFROM a:1\nHEALTHCHECK [|--start-interval|]=1s CMD x")]
    [InlineData("# syntax=docker/dockerfile:1.3-labs\nFROM a:1\nCOPY [|--parents|] a b/")]
    public void Speaks(string markup) => RuleTest.Verify<NewerFrontendAnalyzer>(markup);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.7-labs\nFROM a:1\nCOPY --parents --exclude=x a b/")]
    [InlineData("# syntax=docker/dockerfile:1-labs\nFROM a:1\nRUN --device=x y")]
    [InlineData("# syntax=docker/dockerfile:experimental\nFROM a:1\nRUN --mount=type=ssh x")]
    [InlineData("# syntax=docker/dockerfile:1.0-experimental\nFROM a:1\nRUN --mount=type=ssh x")]
    [InlineData("# syntax=example.com/frontend:2\nFROM a:1\nCOPY --magic a b")]
    [InlineData("FROM a:1\nCOPY --parents --exclude=x a b/")]
    [InlineData("# syntax=docker/dockerfile:1.20\nFROM a:1\nCOPY --parents a b/")]
    [InlineData("# syntax=docker/dockerfile:1.3\nFROM a:1\nCOPY --from=a b c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NewerFrontendAnalyzer>(text);

    [Theory]
    [InlineData("# syntax=docker/dockerfile:1.3\nFROM a:1\nCOPY --link a b", "# syntax=docker/dockerfile:1\nFROM a:1\nCOPY --link a b")]
    [InlineData("# syntax=docker/dockerfile:1\nFROM a:1\nRUN --device=x y", "# syntax=docker/dockerfile:1-labs\nFROM a:1\nRUN --device=x y")]
    [InlineData("FROM a:1\nRUN --device=x y", "# syntax=docker/dockerfile:1-labs\nFROM a:1\nRUN --device=x y")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<NewerFrontendAnalyzer>(before, after);

    [Fact]
    public void A_labs_flag_without_a_syntax_directive_is_a_warning() =>
        RuleTest.Verify<NewerFrontendAnalyzer>("FROM a:1\nRUN [|--device|]=x y", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });
}
