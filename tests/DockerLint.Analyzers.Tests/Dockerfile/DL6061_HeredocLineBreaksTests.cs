using DockerLint.Analyzers.Dockerfile;
using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6061_HeredocLineBreaksTests
{
    // Line ends are what the rule is about.
    private static readonly RuleTestOptions Options = new() { Laws = RuleTestLaws.All & ~RuleTestLaws.LineBreaks };

    [Theory]
    [InlineData("FROM alpine:3.22\r\nRUN [|<<EOF|]\r\nset -e\r\nid\r\nEOF\r\n", "FROM alpine:3.22\r\nRUN <<EOF\r\nset -e\nid\nEOF\r\n")]
    [InlineData("FROM alpine:3.22\nRUN [|<<-'A'|] sh\n\tid\r\nA\n", "FROM alpine:3.22\nRUN <<-'A' sh\n\tid\nA\n")]
    [InlineData("FROM alpine:3.22\r\nCOPY [|<<EOF|] /run.sh\r\n#!/bin/sh\r\nid\r\nEOF\r\n", "FROM alpine:3.22\r\nCOPY <<EOF /run.sh\r\n#!/bin/sh\nid\nEOF\r\n")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<HeredocLineBreaksAnalyzer>(before, after, Options);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\nid\nEOF\n")]
    [InlineData("FROM alpine:3.22\r\nRUN id\r\n")]
    [InlineData("FROM alpine:3.22\r\nCOPY <<EOF /a.txt\r\ntext\r\nEOF\r\n")]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\r\nRUN <<EOF\r\ndir\r\nEOF\r\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HeredocLineBreaksAnalyzer>(text, Options);
}
