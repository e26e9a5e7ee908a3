using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8021_HealthcheckToolTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nHEALTHCHECK CMD [|curl|] -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0-jammy\nHEALTHCHECK --interval=5s CMD [\"[|wget|]\", \"-q\", \"http://localhost/\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime:9.0-alpine\nHEALTHCHECK CMD [|curl|] -f http://localhost/")]
    public void Speaks(string markup) => RuleTest.Verify<HealthcheckToolAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-alpine\nHEALTHCHECK CMD wget -q http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nRUN apt-get update && apt-get install -y curl\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=curl /usr/bin/curl /usr/bin/\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nRUN ./setup.sh\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-nanoserver-ltsc2022\nHEALTHCHECK CMD curl -f http://localhost/")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nHEALTHCHECK CMD dotnet /app/check.dll")]
    public void IsSilent(string text) => RuleTest.VerifySilent<HealthcheckToolAnalyzer>(text);
}
