using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8018_ExposedOldPortTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n";

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE [|80|]\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE [|80|]\nCOPY --from=build /app .\nENTRYPOINT [\"./Web\"]", "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"./Web\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE [|80/tcp|] 443\nFROM base\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]", "FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base\nEXPOSE 80/tcp 443\nFROM base\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    public void Speaks_and_mends(string before, string after) => RuleTest.VerifyFix<ExposedOldPortAnalyzer>(Build + before, Build + after, Projects.Web());

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 8080\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:7.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nENV ASPNETCORE_URLS=http://+:80\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\", \"--urls\", \"http://+:80\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT $START")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"/bin/bash\", \"/start.sh\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0-windowsservercore-ltsc2022\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"C:\\\\ServiceMonitor.exe\", \"w3svc\"]")]
    public void IsSilent(string final) => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(Build + final, Projects.Web());

    [Fact]
    public void Settings_of_Kestrel_may_say_otherwise() => RuleTest.VerifySilent<ExposedOldPortAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nCOPY --from=build /app .\nENTRYPOINT [\"dotnet\", \"Web.dll\"]",
        Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0")), ("appsettings.json", "{ \"Kestrel\": { \"Endpoints\": { \"Http\": { \"Url\": \"http://*:80\" } } } }")));

    [Fact]
    public void Without_a_project_nothing_is_known() => RuleTest.VerifySilent<ExposedOldPortAnalyzer>("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nEXPOSE 80\nENTRYPOINT [\"dotnet\", \"Web.dll\"]");
}
