using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3059_ConsecutiveRunTests
{
    [Theory]
    [InlineData("RUN /foo.sh\n[|RUN|] /bar.sh")]
    [InlineData("FROM debian:12-slim\nRUN a\n\n[|RUN|] b\n[|RUN|] c")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=secret,id=x a\n[|RUN|] --mount=type=secret,id=x b")]
    [InlineData("FROM debian:12-slim\nONBUILD RUN a\nONBUILD [|RUN|] b")]
    public void Speaks(string markup) => RuleTest.Verify<ConsecutiveRunAnalyzer>(markup);

    [Theory]
    [InlineData("RUN a")]
    [InlineData("FROM debian:12-slim\nRUN a\n# why\nRUN b")]
    [InlineData("FROM debian:12-slim\nRUN a && b\nRUN c")]
    [InlineData("FROM debian:12-slim\nRUN a\nRUN b; c")]
    [InlineData("FROM debian:12-slim\nRUN a\nWORKDIR /x\nRUN b")]
    [InlineData("FROM debian:12-slim\nRUN --network=none a\nRUN b")]
    [InlineData("FROM debian:12-slim\nRUN --mount=type=secret,id=x a\nRUN --mount=type=secret,id=y b")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nRUN dotnet restore\nRUN dotnet build --no-restore")]
    [InlineData("FROM x:1 AS build\nRUN a\nRUN b\nFROM y:1")]
    [InlineData("FROM debian:12-slim\nRUN <<EOF\na\nEOF\nRUN b")]
    [InlineData("FROM debian:12-slim\nRUN a\nFROM debian:12\nRUN b")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ConsecutiveRunAnalyzer>(text);
}
