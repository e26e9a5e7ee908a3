using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8004_NoRuntimeInImageTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -c Release OPTIONS -o /app\n";

    [Theory]
    [InlineData("", "FROM [|mcr.microsoft.com/dotnet/runtime-deps:9.0|]\nCOPY --from=build /app .")]
    [InlineData("-r linux-x64", "FROM [|mcr.microsoft.com/dotnet/runtime-deps:9.0-alpine|]\nCOPY --from=build /app .")]
    [InlineData("-p:PublishSingleFile=true -p:SelfContained=false -r linux-x64", "FROM [|mcr.microsoft.com/dotnet/runtime-deps:9.0|]\nCOPY --from=build /app .")]
    [InlineData("--no-self-contained", "FROM [|mcr.microsoft.com/dotnet/runtime-deps:9.0|]\nCOPY --from=build /app .")]
    public void Speaks(string options, string final) => RuleTest.Verify<NoRuntimeInImageAnalyzer>(Build.Replace("OPTIONS", options) + final, Projects.Web());

    [Theory]
    [InlineData("--self-contained", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("-p:PublishAot=true", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("-p:PublishSingleFile=true -r linux-x64", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("-p:PublishTrimmed=true", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("-p:PublishTrimmed=$TRIM", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("-f net6.0 -r linux-x64", "FROM mcr.microsoft.com/dotnet/runtime-deps:6.0\nCOPY --from=build /app .")]
    [InlineData("$OPTIONS", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /app .")]
    [InlineData("", "FROM mcr.microsoft.com/dotnet/runtime:9.0\nCOPY --from=build /app .")]
    [InlineData("", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nRUN apt-get install -y aspnetcore-runtime-9.0\nCOPY --from=build /app .")]
    [InlineData("", "FROM mcr.microsoft.com/dotnet/runtime-deps:9.0\nCOPY --from=build /usr/share/dotnet /usr/share/dotnet\nCOPY --from=build /app .")]
    public void IsSilent(string options, string final) => RuleTest.VerifySilent<NoRuntimeInImageAnalyzer>(Build.Replace("OPTIONS", options) + final, Projects.Web());
}
