using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8025_MissingIcuTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=[|false|]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime:8.0-jammy-chiseled\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=[|0|]")]
    public void Speaks(string markup) => RuleTest.Verify<MissingIcuAnalyzer>(markup);

    [Fact]
    public void A_project_may_ask_for_cultures() => RuleTest.Verify<MissingIcuAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\nFROM [|mcr.microsoft.com/dotnet/aspnet:9.0-alpine|]\nCOPY --from=build /app .",
        Projects.Web(more: "<PropertyGroup><InvariantGlobalization>false</InvariantGlobalization></PropertyGroup>"));

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=true")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nRUN apk add --no-cache icu-libs\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled-extra\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nRUN ./setup.sh\nENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingIcuAnalyzer>(text);
}
