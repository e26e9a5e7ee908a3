using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9006_DefinitionDescriptionTests
{
    [Theory]
    [InlineData("# bar this is\n[|ARG|] foo=bar\nFROM a:1")]
    [InlineData("# Base it is\n[|FROM|] a:1 AS base")]
    [InlineData("# one\n# two\n[|ARG|] A B\nFROM a:1")]
    [InlineData("FROM a:1\n# x\n[|ARG|] A")]
    public void Speaks(string markup) => RuleTest.Verify<DefinitionDescriptionAnalyzer>(markup);

    [Theory]
    [InlineData("# foo this is\nARG foo=bar\nFROM a:1")]
    [InlineData("# a comment\n\nARG foo\nFROM a:1")]
    [InlineData("#\nARG foo\nFROM a:1")]
    [InlineData("# b is\nARG a b\nFROM a:1")]
    [InlineData("# comment\nFROM a:1")]
    [InlineData("FROM a:1\n# x\nRUN y")]
    [InlineData("# syntax=docker/dockerfile:1\nARG A\nFROM a:1")]
    [InlineData("FROM a:1\n# hadolint ignore=DL3000\nARG A")]
    [InlineData("# base is\nFROM a:1 AS Base")]
    [InlineData("FROM a:1\nRUN x \\\n# y\n z\nARG A")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DefinitionDescriptionAnalyzer>(text);

    [Theory]
    [InlineData("# bar\nARG foo\nFROM a:1", "# bar\n\nARG foo\nFROM a:1")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<DefinitionDescriptionAnalyzer>(before, after);
}
