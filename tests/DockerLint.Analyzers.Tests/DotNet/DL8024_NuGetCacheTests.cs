using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8024_NuGetCacheTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet [|restore|] a.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN --mount=type=bind,target=. dotnet [|restore|]")]
    public void Speaks(string markup) => RuleTest.Verify<NuGetCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN --mount=type=cache,target=/root/.nuget/packages dotnet restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet tool restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet build")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NuGetCacheAnalyzer>(text);
}
