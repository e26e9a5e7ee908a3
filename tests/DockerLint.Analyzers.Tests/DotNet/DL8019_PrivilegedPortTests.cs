using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8019_PrivilegedPortTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=[|http://+:80|]\nUSER app")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled\nENV ASPNETCORE_HTTPS_PORTS=[|443|]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nUSER 1654\nENV ASPNETCORE_URLS=[|https://+|]")]
    public void Speaks(string markup) => RuleTest.Verify<PrivilegedPortAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=http://+:8080\nUSER app")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=http://+:80")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=$URLS\nUSER app")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=http://+:80\nUSER $SOMEBODY")]
    [InlineData("FROM debian:12\nENV ASPNETCORE_URLS=http://+:80\nUSER app")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PrivilegedPortAnalyzer>(text);
}
