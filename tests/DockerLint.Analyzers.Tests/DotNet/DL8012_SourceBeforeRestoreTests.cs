using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8012_SourceBeforeRestoreTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY . .\nRUN [|dotnet restore|]\nRUN dotnet build --no-restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY ./ /src\nRUN cd /src && [|dotnet restore|] && dotnet publish")]
    public void Speaks(string markup) => RuleTest.Verify<SourceBeforeRestoreAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY Web.csproj .\nRUN dotnet restore\nCOPY . .\nRUN dotnet restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY . .\nRUN --mount=type=cache,target=/root/.nuget/packages dotnet restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY . .\nRUN dotnet publish")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS restore\nCOPY Web.csproj .\nRUN dotnet restore\nFROM restore\nCOPY . .\nRUN dotnet restore")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY --from=x . .\nRUN dotnet restore")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SourceBeforeRestoreAnalyzer>(text);
}
