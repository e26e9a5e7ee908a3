using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8030_CrossBuildTests
{
    [Theory]
    [InlineData("FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet [|publish|] --self-contained")]
    [InlineData("FROM --platform=${BUILDPLATFORM} mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet [|publish|] --sc true -c Release")]
    public void Speaks(string markup) => RuleTest.Verify<CrossBuildAnalyzer>(markup);

    [Theory]
    [InlineData("FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish --self-contained -a $TARGETARCH")]
    [InlineData("FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish --self-contained -r linux-$TARGETARCH")]
    [InlineData("FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish --self-contained")]
    [InlineData("FROM --platform=linux/amd64 mcr.microsoft.com/dotnet/sdk:9.0\nRUN dotnet publish --self-contained")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CrossBuildAnalyzer>(text);
}
