using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL9062_ChainedRunTests
{
    [Theory]
    [InlineData("FROM alpine:3.22\n[|RUN|] a && b && c")]
    [InlineData("FROM alpine:3.22\n[|RUN|] a \\\n && b \\\n && c \\\n && d")]
    [InlineData("# syntax=docker/dockerfile:1.4\nFROM alpine:3.22\n[|RUN|] --network=none a && b && c")]
    public void Speaks(string markup) => RuleTest.Verify<ChainedRunAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine:3.22\nRUN a && b")]
    [InlineData("FROM alpine:3.22\nRUN a && b || c && d")]
    [InlineData("FROM alpine:3.22\nRUN a; b; c")]
    [InlineData("FROM alpine:3.22\nRUN <<EOF\na && b && c\nEOF")]
    [InlineData("FROM alpine:3.22\nRUN a && (b && c)")]
    [InlineData("# syntax=docker/dockerfile:1.3\nFROM alpine:3.22\nRUN a && b && c")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN a && b && c")]
    [InlineData("FROM alpine:3.22\nONBUILD RUN a && b && c")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ChainedRunAnalyzer>(text);
}
