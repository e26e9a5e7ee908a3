using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8016_SdkFinalStageTests
{
    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:9.0|]\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:9.0|] AS a\nFROM a\nCMD dotnet /app/Web.dll")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:9.0|]\nCMD [\"./Web\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS publish\nRUN dotnet publish -o /app\nFROM [|mcr.microsoft.com/dotnet/sdk:9.0|]\nCOPY --from=publish /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:9.0|]\nRUN apt-get install -y curl && dotnet publish -o /app\nENTRYPOINT [\"dotnet\", \"/app/Web.dll\"]")]
    public void Speaks(string markup) => RuleTest.Verify<SdkFinalStageAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"dotnet\", \"watch\", \"run\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS dev\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet build")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENTRYPOINT [\"bash\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS publish\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN tdnf install -y moby-engine\nCOPY --from=publish /app .\nENTRYPOINT [\"./Tool\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SdkFinalStageAnalyzer>(text);
}
