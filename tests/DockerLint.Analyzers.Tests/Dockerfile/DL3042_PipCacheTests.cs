using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3042_PipCacheTests
{
    [Theory]
    [InlineData("FROM python:3.13-slim\nRUN [|pip install|] flask")]
    [InlineData("FROM python:3.13-slim\nRUN [|pip3.13 install|] -r r.txt")]
    [InlineData("FROM python:3.13-slim\nRUN [|python -m pip install|] flask")]
    [InlineData("FROM python:3.13-slim\nENV PIP_NO_CACHE_DIR=0\nRUN [|pip install|] flask")]
    [InlineData("FROM python:3.13-slim\nRUN PIP_NO_CACHE_DIR=off [|pip install|] flask")]
    [InlineData("FROM python:3.13-slim\nRUN export PIP_NO_CACHE_DIR=0 && [|pip install|] flask")]
    [InlineData("RUN [|pip install|] flask")]
    [InlineData("FROM python:3 AS base\nRUN [|pip install|] flask\nFROM base")]
    [InlineData("FROM python:3.13-slim\nRUN pip install --no-cache-dir a && [|pip install|] b")]
    public void Speaks(string markup) => RuleTest.Verify<PipCacheAnalyzer>(markup);

    [Theory]
    [InlineData("FROM python:3.13-slim\nRUN pip install --no-cache-dir flask")]
    [InlineData("FROM python:3.13-slim\nRUN pip --no-cache-dir install flask")]
    [InlineData("FROM python:3.13-slim\nENV PIP_NO_CACHE_DIR=1\nRUN pip install flask")]
    [InlineData("FROM python:3.13-slim\nARG PIP_NO_CACHE_DIR=on\nRUN pip install flask")]
    [InlineData("FROM python:3.13-slim\nARG PIP_NO_CACHE_DIR\nRUN pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN PIP_NO_CACHE_DIR=1 pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN export PIP_NO_CACHE_DIR=1; pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN --mount=type=cache,target=/root/.cache pip install flask")]
    [InlineData("FROM python:3.13-slim\nENV PIP_CACHE_DIR=/pip\nRUN --mount=type=cache,target=/pip pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN pip install flask && rm -rf ~/.cache/pip")]
    [InlineData("FROM python:3.13-slim\nRUN pip install flask && rm -rf /root/.cache")]
    [InlineData("FROM python:3.13-slim\nRUN pip install flask && pip cache purge")]
    [InlineData("FROM python:3 AS base\nENV PIP_NO_CACHE_DIR=true\nFROM base\nRUN pip install flask")]
    [InlineData("FROM python:3 AS build\nRUN pip install flask\nFROM python:3-slim\nCOPY --from=build /v /v")]
    [InlineData("FROM python:3.13-slim\nRUN pipx install flask")]
    [InlineData("FROM python:3.13-slim\nRUN pipenv install")]
    [InlineData("FROM python:3.13-slim\nRUN pip config set global.no-cache-dir true && pip install flask")]
    [InlineData("FROM python:3.13-slim\nRUN pip uninstall -y flask")]
    [InlineData("FROM python:3.13-slim\nRUN pip install $ARGS")]
    public void IsSilent(string text) => RuleTest.VerifySilent<PipCacheAnalyzer>(text);

    [Theory]
    [InlineData("FROM python:3.13-slim\nRUN pip install -r r.txt", "FROM python:3.13-slim\nRUN pip install --no-cache-dir -r r.txt")]
    [InlineData("FROM python:3.13-slim\nRUN python3 -m pip install a", "FROM python:3.13-slim\nRUN python3 -m pip install --no-cache-dir a")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<PipCacheAnalyzer>(before, after);
}
