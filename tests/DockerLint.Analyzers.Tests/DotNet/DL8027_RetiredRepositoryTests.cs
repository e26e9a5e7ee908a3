using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8027_RetiredRepositoryTests
{
    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/core/sdk|]:3.1-alpine AS build", "FROM mcr.microsoft.com/dotnet/sdk:3.1-alpine AS build")]
    [InlineData("FROM alpine:3\nCOPY --from=[|mcr.microsoft.com/dotnet/core/runtime|]:3.1 /usr /usr", "FROM alpine:3\nCOPY --from=mcr.microsoft.com/dotnet/runtime:3.1 /usr /usr")]
    [InlineData("FROM [|microsoft/aspnetcore|]:2.0", "FROM microsoft/aspnetcore:2.0")]
    [InlineData("FROM [|microsoft/dotnet|]:2.1-sdk", "FROM microsoft/dotnet:2.1-sdk")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<RetiredRepositoryAnalyzer>(before, after);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0")]
    [InlineData("FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8")]
    [InlineData("FROM example.org/microsoft/dotnet:2")]
    [InlineData("FROM $IMAGE")]
    public void IsSilent(string text) => RuleTest.VerifySilent<RetiredRepositoryAnalyzer>(text);
}
