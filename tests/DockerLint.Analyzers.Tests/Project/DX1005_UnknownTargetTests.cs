using DockerLint.Analyzers.Project;
using DockerLint.Dockerfile.Semantics;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1005_UnknownTargetTests
{
    private const string Text = "FROM a:1 AS Test\nFROM [|b:1|] AS final";

    [Theory]
    [InlineData("tset", "; did you mean 'test'?")]
    [InlineData("production", "")]
    [InlineData("2", "")]
    [InlineData("-1", "")]
    public void Speaks_at_the_last_stage_and_names_what_may_be_meant(string target, string meant) =>
        RuleTest.Verify<UnknownTargetAnalyzer>(Text, With(target) with { Messages = [$"The build is asked for the stage '{target}', which this file does not have{meant}"] });

    [Fact]
    public void Speaks_about_each_target() =>
        RuleTest.Verify<UnknownTargetAnalyzer>("FROM a:1 AS x\nFROM [|[|b:1|]|]", With("one", "x", "two"));

    [Theory]
    [InlineData("test")]
    [InlineData("FINAL")]
    [InlineData("0")]
    [InlineData("1")]
    public void Is_silent_about_stages_by_name_and_index(string target) => RuleTest.VerifySilent<UnknownTargetAnalyzer>(Text.Replace("[|", "").Replace("|]", ""), With(target));

    [Theory]
    [InlineData("FROM a:1 AS ${NAME}")]
    [InlineData("# syntax=vendor/frontend\nFROM a:1")]
    [InlineData("RUN a")]
    public void Is_silent_without_stages_and_names_that_are_known(string text) => RuleTest.VerifySilent<UnknownTargetAnalyzer>(text, With("x"));

    [Fact]
    public void Is_silent_without_a_target() => RuleTest.VerifySilent<UnknownTargetAnalyzer>("FROM a:1 AS x");

    private static RuleTestOptions With(params string[] targets) => new() { BuildInputs = new BuildInputs { Targets = targets } };
}
