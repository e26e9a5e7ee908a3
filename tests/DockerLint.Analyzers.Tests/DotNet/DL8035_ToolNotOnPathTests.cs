using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8035_ToolNotOnPathTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install --global dotnet-ef && [|dotnet ef|] database update")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS a\nRUN dotnet tool install -g dotnet-sonarscanner\nFROM a\nRUN [|dotnet-sonarscanner|] begin")]
    public void Speaks(string markup) => RuleTest.Verify<ToolNotOnPathAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENV PATH=$PATH:/root/.dotnet/tools\nRUN dotnet tool install -g dotnet-ef && dotnet ef")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef && export PATH=$PATH:/root/.dotnet/tools && dotnet ef")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install dotnet-ef --tool-path /tools && /tools/dotnet-ef")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef && /root/.dotnet/tools/dotnet-ef")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool restore && dotnet ef")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool install -g dotnet-ef\nFROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet ef")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ToolNotOnPathAnalyzer>(text);
}
