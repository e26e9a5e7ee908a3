using DockerLint.Analyzers.Project;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1006_UnusedBuildArgumentTests
{
    [Theory]
    [InlineData("FROM [|a:1|]\nARG VERSION\nFROM b:1", "VERSON", "; did you mean 'VERSION'?")]
    [InlineData("FROM [|a:1|]\nARG VERSION", "version", "; did you mean 'VERSION'?")]
    [InlineData("ARG A=b\nFROM [|a:$A|]", "TOKEN", "")]
    [InlineData("FROM [|a:1|]\nENV TOKEN=x", "TOKEN", "")]
    public void Speaks_at_the_first_stage(string markup, string name, string meant) => RuleTest.Verify<UnusedBuildArgumentAnalyzer>(markup, With(name) with
    {
        Messages = [$"The build argument '{name}' is handed in, but no ARG of this file takes it{meant}"],
        ExpectedSeverity = DiagnosticSeverity.Info,
    });

    [Theory]
    [InlineData("ARG V\nFROM a:1", "V")]
    [InlineData("FROM a:1\nARG X=1 V=2", "V")]
    [InlineData("FROM a:1\nONBUILD ARG V", "V")]
    [InlineData("FROM a:1", "HTTP_PROXY")]
    [InlineData("FROM a:1", "BUILDKIT_INLINE_CACHE")]
    [InlineData("FROM a:1", "TARGETARCH")]
    [InlineData("FROM a:1", "SOURCE_DATE_EPOCH")]
    [InlineData("# syntax=vendor/frontend\nFROM a:1", "V")]
    [InlineData("RUN a", "V")]
    public void Is_silent_about_what_is_taken(string text, string name) => RuleTest.VerifySilent<UnusedBuildArgumentAnalyzer>(text, With(name));

    [Fact]
    public void Is_silent_without_arguments() => RuleTest.VerifySilent<UnusedBuildArgumentAnalyzer>("FROM a:1");

    private static RuleTestOptions With(string name) => new() { BuildInputs = new BuildInputs { Arguments = new Dictionary<string, string?> { [name] = "secret" } } };
}
