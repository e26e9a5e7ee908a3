using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8026_EndOfLifeTests
{
    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:6.0|]")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:7.0-alpine|] AS build\nFROM [|mcr.microsoft.com/dotnet/runtime:5.0.17|]")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:3.1|] AS a\nFROM a")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]")]
    public void Speaks(string markup) => RuleTest.Verify<EndOfLifeAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:10.0")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:11.0-preview")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:latest")]
    [InlineData("FROM mcr.microsoft.com/dotnet/core/aspnet:3.1")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:$VERSION")]
    [InlineData("FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8")]
    [InlineData("FROM example.org/dotnet/aspnet:6.0")]
    public void IsSilent(string text) => RuleTest.VerifySilent<EndOfLifeAnalyzer>(text);
}
