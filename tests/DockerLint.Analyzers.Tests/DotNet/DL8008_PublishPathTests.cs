using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8008_PublishPathTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish Web.csproj -c Release -o /app/publish\n";

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build [|/app/out|] .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=0 [|/publish|] .")]
    [InlineData("FROM build AS publish\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=publish [|/out/|] /app")]
    public void Speaks(string final) => RuleTest.Verify<PublishPathAnalyzer>(Build + final);

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app/publish .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app/publish/wwwroot .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /src/bin/Release/net9.0 .")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /usr/share/dotnet /usr/share/dotnet")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build $WHERE .")]
    [InlineData("RUN ./pack.sh\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /out .")]
    [InlineData("RUN mkdir /out\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /out .")]
    [InlineData("COPY scripts /out\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /out .")]
    [InlineData("RUN dotnet publish Tool.csproj\nFROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /out .")]
    public void IsSilent(string final) => RuleTest.VerifySilent<PublishPathAnalyzer>(Build + final);
}
