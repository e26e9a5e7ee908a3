using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8032_DevelopmentEnvironmentTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_ENVIRONMENT=[|Development|]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENV ASPNETCORE_ENVIRONMENT=[|Development|]\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM debian:12\nENV DOTNET_ENVIRONMENT [|development|]")]
    [InlineData("FROM debian:12 AS base\nENV DOTNET_ENVIRONMENT=[|Development|]\nFROM base AS final\nRUN x")]
    public void Speaks(string markup) => RuleTest.Verify<DevelopmentEnvironmentAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_ENVIRONMENT=Production")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0 AS dev\nENV ASPNETCORE_ENVIRONMENT=Development")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_ENVIRONMENT=Development\nENV ASPNETCORE_ENVIRONMENT=Production")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nENV ASPNETCORE_ENVIRONMENT=Development\nENTRYPOINT [\"dotnet\", \"run\", \"--no-build\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nARG ASPNETCORE_ENVIRONMENT=Development")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_ENVIRONMENT=$WHERE")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nENV ASPNETCORE_ENVIRONMENT=Development\nFROM mcr.microsoft.com/dotnet/aspnet:9.0")]
    public void IsSilent(string text) => RuleTest.VerifySilent<DevelopmentEnvironmentAnalyzer>(text);
}
