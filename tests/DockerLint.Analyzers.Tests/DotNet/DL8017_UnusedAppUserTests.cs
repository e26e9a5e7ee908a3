using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8017_UnusedAppUserTests
{
    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/runtime:10.0-alpine|] AS base\nFROM base AS final\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedAppUserAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER $APP_UID\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nUSER app\nFROM base\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nUSER root\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:6.0\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nRUN dotnet build")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:$TAG\nENTRYPOINT [\"dotnet\", \"a.dll\"]")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedAppUserAnalyzer>(text);
}
