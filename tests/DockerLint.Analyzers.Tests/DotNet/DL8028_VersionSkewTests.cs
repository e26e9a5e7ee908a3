using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8028_VersionSkewTests
{
    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:6.0 AS build\nRUN git clone x . && dotnet publish -o /app\nFROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . .\nRUN dotnet publish a.csproj -o /app\nFROM [|mcr.microsoft.com/dotnet/runtime:9.0-alpine|]\nCOPY --from=0 /app .")]
    public void Speaks(string markup) => RuleTest.Verify<VersionSkewAnalyzer>(markup);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish --self-contained -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV DOTNET_ROLL_FORWARD=Major\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /elsewhere .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build\nRUN dotnet publish -o /app\nFROM mcr.microsoft.com/dotnet/aspnet:latest\nCOPY --from=build /app .")]
    public void IsSilent(string text) => RuleTest.VerifySilent<VersionSkewAnalyzer>(text);
}
