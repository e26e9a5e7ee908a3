using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3057_NoHealthcheckTests
{
    [Theory]
    [InlineData("FROM [|a:1|]\nCMD [\"app\"]")]
    [InlineData("FROM [|a:1|]\nENTRYPOINT app")]
    [InlineData("FROM [|a:1|]\nCMD [\"python3\", \"app.py\"]")]
    [InlineData("FROM a:1 AS b\nHEALTHCHECK CMD x\nFROM [|c:1|]\nCMD [\"app\"]")]
    [InlineData("FROM a:1 AS layer\nCMD [\"app\"]\nFROM [|layer|]\nRUN x")]
    [InlineData("FROM [|a:1|]\nONBUILD HEALTHCHECK CMD x\nCMD [\"app\"]")]
    [InlineData("FROM [|a:1|]\nCMD [\"bash\", \"-c\", \"my-app\"]")]
    [InlineData("FROM [|scratch|]\nCOPY app /\nCMD [\"/app\"]")]
    public void A_service_without_a_check_is_reported(string markup) => RuleTest.Verify<NoHealthcheckAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nHEALTHCHECK CMD x\nCMD [\"app\"]")]
    [InlineData("FROM a:1\nHEALTHCHECK NONE\nCMD [\"app\"]")]
    [InlineData("FROM a:1 AS layer\nHEALTHCHECK CMD x\nFROM layer AS mid\nFROM mid\nCMD [\"app\"]")]
    [InlineData("FROM a:1\nRUN x")]
    [InlineData("FROM a:1 AS b\nCMD [\"app\"]\nFROM c:1\nCOPY --from=b /a /a")]
    [InlineData("FROM public.ecr.aws/lambda/python:3.12\nCMD [\"app.handler\"]")]
    [InlineData("FROM amazon/aws-lambda-python:3.12\nCMD [\"app.handler\"]")]
    [InlineData("FROM mcr.microsoft.com/azure-functions/dotnet:4\nCMD [\"x\"]")]
    [InlineData("FROM a:1\nCMD functions-framework --target=hello")]
    [InlineData("FROM a:1\nCMD [\"bash\"]")]
    [InlineData("FROM a:1\nCMD [\"/bin/sh\", \"-l\"]")]
    [InlineData("FROM a:1\nCMD bash")]
    [InlineData("FROM a:1\nCMD [\"python3\"]")]
    [InlineData("FROM a:1\nCMD [\"celery\", \"-A\", \"app\"]")]
    [InlineData("FROM a:1\nCMD [\"php\", \"artisan\", \"queue:work\"]")]
    [InlineData("FROM a:1\nENTRYPOINT [\"crond\", \"-f\"]")]
    [InlineData("FROM a:1 AS dev\nCMD [\"app\"]")]
    [InlineData("CMD [\"app\"]")]
    [InlineData("")]
    public void What_needs_no_check_is_left_alone(string text) => RuleTest.VerifySilent<NoHealthcheckAnalyzer>(text);
}
