using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8029_RunFromSourceTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"dotnet\", \"[|run|]\", \"--project\", \"a\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCMD cd /src && dotnet [|watch|] run")]
    public void Speaks(string markup) => RuleTest.Verify<RunFromSourceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS dev\nENTRYPOINT [\"dotnet\", \"watch\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"dotnet\", \"run\", \"--no-build\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"dotnet\", \"run.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet run")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS a\nCMD dotnet run\nFROM alpine")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RunFromSourceAnalyzer>(text);
}
