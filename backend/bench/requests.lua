-- Requests of one endpoint with parameters chosen anew each time; at the end one line of JSON with what was measured.
-- Usage: wrk … -s requests.lua URL -- METHOD PATH TOKEN LARGEST_ID [MEAN_PAUSE_MS [FIRST_ID]]
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local pairs_of_plan = { "LN-JS", "JL-ZJ", "HL-GD", "SY-BJ", "DL-SH", "CC-TJ", "HRB-SZ" }
local stages = { "INTENDED", "SIGNED", "REGISTERED", "STARTED", "COMPLETED", "OPERATING", "TERMINATED" }
local method, path, headers, largest, pause, next_id

function init(args)
  math.randomseed(number + 42)
  method, path, largest = args[1], args[2], tonumber(args[4])
  headers = { authorization = "Bearer " .. args[3], accept = "application/json" }
  pause = tonumber(args[5] or "0")
  next_id = args[6] and tonumber(args[6]) + number
  if method == "POST" then
    headers["if-match"] = '"2.1.1"'
  end
end

local function id()
  local n = math.random(largest)
  if next_id then
    n, next_id = next_id, next_id + 2 -- two threads share the numbers
  end
  return string.format("01920000-0000-7000-8000-%012x", n)
end

function request()
  local filled = path:gsub("{pair}", pairs_of_plan[math.random(7)]):gsub("{stage}", stages[math.random(7)]):gsub("{id}", id)
  return wrk.format(method, filled, headers)
end

function delay()
  return pause > 0 and math.random(0, 2 * pause) or 0
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"rate":%.1f,"p50":%.3f,"p99":%.3f,"refused":%d,"failed":%d}\n',
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
